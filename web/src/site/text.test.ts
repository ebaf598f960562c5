import { expect, test } from "vitest";
import { fold, holds, order } from "./text";

test("a search sees through case, accents and quotes", () => {
  expect(fold("Côte d’Azur")).toBe("cote d'azur");
  expect(holds(fold("Harbour Works: a plant in Ōsaka"), "osaka  PLANT")).toBe(true);
  expect(holds(fold("Harbour Works"), "harbour mill")).toBe(false);
});

test("empty cells stay last in both directions", () => {
  const sort = (descending: boolean) =>
    ["", "b", "a10", "a9"].sort((left, right) => order(left, right, descending));
  expect(sort(false)).toEqual(["a9", "a10", "b", ""]);
  expect(sort(true)).toEqual(["b", "a10", "a9", ""]);
});
