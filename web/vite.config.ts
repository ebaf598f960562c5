import { defineConfig } from "vite";

// One script and one style sheet, which Parley.Publishing inlines into index.html: no modules to load, no names to hash.
export default defineConfig({
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    reportCompressedSize: false,
    lib: {
      entry: "src/site/main.ts",
      formats: ["iife"],
      name: "parleySite",
      fileName: () => "site.js",
      cssFileName: "site",
    },
  },
});
