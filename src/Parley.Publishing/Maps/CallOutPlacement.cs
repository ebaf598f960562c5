using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Publishing.Svg;
using Parley.Values;

namespace Parley.Publishing.Maps;

/// <summary>
/// Places the names of the largest marks in the margins and on the sea: boundary labelling with slots in two columns
/// and any open water between them (after Bekos et al., 2007), improved by single moves and exchanges until none shortens leaders or removes a crossing.
/// </summary>
internal sealed class CallOutPlacement
{
    private const double Crossing = 900;
    private const double OverMark = 26;
    private const double OverLand = 0.5;
    private const double Floating = 30;
    private const double Unplaced = 2000;
    private const int Passes = 12;

    /// <summary>Slots looked at for each call-out: its cheapest.</summary>
    private const int Most = 180;

    private readonly MapView view;
    private readonly MapSheet sheet;
    private readonly Box area;
    private readonly LandMask land;
    private readonly IReadOnlyList<PlacedMark> marks;
    private readonly IReadOnlyList<Box> insets;
    private readonly IReadOnlyList<PlacedLabel> labels;

    public CallOutPlacement(
        MapView view,
        MapSheet sheet,
        Box area,
        LandMask land,
        IReadOnlyList<PlacedMark> marks,
        IReadOnlyList<Box> insets,
        IReadOnlyList<PlacedLabel> labels
    )
    {
        this.view = view;
        this.sheet = sheet;
        this.area = area;
        this.land = land;
        this.marks = marks;
        this.insets = insets;
        this.labels = labels;
    }

    /// <summary>How many marks were to be called out.</summary>
    public int Wanted { get; private set; }

    public static double NameSize(MapSheet sheet) => 9.2 * sheet.Em;

    public static double DetailSize(MapSheet sheet) => 8.4 * sheet.Em;

    public static double LineHeight(MapSheet sheet) => 10.8 * sheet.Em;

    public IReadOnlyList<PlacedCallOut> Place()
    {
        List<List<Candidate>> slots = [.. Largest().Select(Slots)];
        Wanted = slots.Count;
        slots.RemoveAll(candidates => candidates.Count == 0);
        var best = (Cost: double.MaxValue, Chosen: new List<Candidate>());
        // A search from several orders: by size, from the top, from the left, and their opposites.
        IEnumerable<List<Candidate>>[] orders =
        [
            slots,
            slots.OrderBy(candidates => candidates[0].CallOut.Mark.At.Y),
            slots.OrderBy(candidates => candidates[0].CallOut.Mark.At.X),
            slots.OrderByDescending(candidates => candidates[0].CallOut.Mark.At.Y),
            slots.OrderByDescending(candidates => candidates[0].CallOut.Mark.At.X),
        ];
        foreach (var order in orders)
        {
            var chosen = Search(order);
            var cost = Total(chosen) + ((slots.Count - chosen.Count) * Unplaced);
            if (cost < best.Cost - 1e-6)
            {
                best = (cost, chosen);
            }
        }
        return
        [
            .. best
                .Chosen.Where(
                    (candidate, at) => !best.Chosen.Take(at).Any(other => Crosses(candidate, other))
                )
                .Select(candidate => candidate.CallOut)
                .OrderByDescending(callOut => callOut.Mark.Mark.Worth?.Value)
                .ThenBy(callOut => callOut.Mark.Mark.Entry, StringComparer.Ordinal),
        ];
    }

    private List<Candidate> Search(IEnumerable<List<Candidate>> slots)
    {
        var chosen = new List<Candidate>();
        var kept = new List<List<Candidate>>();
        foreach (var candidates in slots)
        {
            if (Best(candidates, chosen, -1) is { } first)
            {
                chosen.Add(first);
                kept.Add(candidates);
            }
        }
        Improve(chosen, kept);
        return chosen;
    }

    private static double Total(List<Candidate> chosen)
    {
        double cost = 0;
        for (var at = 0; at < chosen.Count; at++)
        {
            cost += chosen[at].Own;
            for (var other = 0; other < at; other++)
            {
                cost += Crosses(chosen[at], chosen[other]) ? Crossing : 0;
            }
        }
        return cost;
    }

    /// <summary>The largest marks by amount, one for each name and place.</summary>
    private IEnumerable<PlacedMark> Largest() =>
        marks
            .Where(mark => mark.Mark.Standing != MapStanding.Exited)
            .DistinctBy(mark => (mark.Mark.Name, mark.Mark.Region))
            .Take(sheet.CallOuts);

    private void Improve(List<Candidate> chosen, List<List<Candidate>> slots)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            var moved = false;
            for (var at = 0; at < chosen.Count; at++)
            {
                if (
                    Best(slots[at], chosen, at) is { } better
                    && Cost(better, chosen, at) < Cost(chosen[at], chosen, at) - 1e-6
                )
                {
                    chosen[at] = better;
                    moved = true;
                }
            }
            for (var one = 0; one < chosen.Count; one++)
            {
                for (var other = one + 1; other < chosen.Count; other++)
                {
                    moved |= Exchange(chosen, slots, one, other);
                }
            }
            if (!moved)
            {
                return;
            }
        }
    }

    /// <summary>Gives two call-outs each other's slots where that is better and both fit.</summary>
    private bool Exchange(List<Candidate> chosen, List<List<Candidate>> slots, int one, int other)
    {
        var left = Nearest(slots[one], chosen[other]);
        var right = Nearest(slots[other], chosen[one]);
        if (left is null || right is null || !left.Clear(right, sheet))
        {
            return false;
        }
        List<Candidate> trial = [.. chosen];
        trial[one] = left;
        trial[other] = right;
        var before = Cost(chosen[one], chosen, one) + Cost(chosen[other], chosen, other);
        var after = Cost(left, trial, one) + Cost(right, trial, other);
        if (!(after < before - 1e-6))
        {
            return false;
        }
        chosen[one] = left;
        chosen[other] = right;
        return true;
    }

    private static Candidate? Nearest(List<Candidate> slots, Candidate to) =>
        slots
            .Where(slot => slot.Column == to.Column)
            .MinBy(slot => Math.Abs(slot.CallOut.Box.Top - to.CallOut.Box.Top));

    private Candidate? Best(List<Candidate> slots, List<Candidate> chosen, int self)
    {
        var best = (Cost: double.MaxValue, Slot: (Candidate?)null);
        foreach (var slot in slots)
        {
            // Slots come by their own cost, which the others can only raise.
            if (slot.Own >= best.Cost)
            {
                break;
            }
            var cost = Cost(slot, chosen, self);
            if (cost < best.Cost)
            {
                best = (cost, slot);
            }
        }
        return best.Slot;
    }

    /// <summary>Cost of a slot beside the others; infinite where words would touch words or a leader.</summary>
    private double Cost(Candidate slot, List<Candidate> chosen, int self)
    {
        var cost = slot.Own;
        for (var at = 0; at < chosen.Count; at++)
        {
            if (at == self)
            {
                continue;
            }
            if (!slot.Clear(chosen[at], sheet))
            {
                return double.PositiveInfinity;
            }
            cost += Crosses(slot, chosen[at]) ? Crossing : 0;
        }
        return cost;
    }

    private static bool Crosses(Candidate one, Candidate other) =>
        Spot.Cross(one.CallOut.From, one.CallOut.To, other.CallOut.From, other.CallOut.To);

    private List<Candidate> Slots(PlacedMark mark)
    {
        var words =
            mark.Mark.Origin == EntryOrigin.Reference ? mark.Mark.Name + "\u00A0†" : mark.Mark.Name;
        var lines = FontFace.SansBold.Wrap(words, NameSize(sheet), sheet.Column, 2);
        string[] details =
        [
            .. Details(mark.Mark)
                .Select(words => FontFace.Sans.Fit(words, DetailSize(sheet), sheet.Column)),
        ];
        var width = Math.Max(
            lines.Max(line => FontFace.SansBold.Width(line, NameSize(sheet))),
            details.Max(words => FontFace.Sans.Width(words, DetailSize(sheet)))
        );
        var height = (lines.Count + details.Length) * LineHeight(sheet);
        var slots = new List<Candidate>();
        foreach (var (x, column) in Columns(width))
        {
            for (var y = area.Top; y + height <= area.Bottom; y += 4 * sheet.Em)
            {
                var box = new Box(x, y, width, height);
                if (box.Right > area.Right || !IsFree(box))
                {
                    continue;
                }
                var start = Start(box, FontFace.SansBold.Width(lines[0], NameSize(sheet)), mark.At);
                var distance = start.DistanceTo(mark.At);
                if (distance <= mark.Reach)
                {
                    continue;
                }
                var share = (distance - mark.Radius) / distance;
                var to = new Spot(
                    start.X + (share * (mark.At.X - start.X)),
                    start.Y + (share * (mark.At.Y - start.Y))
                );
                slots.Add(
                    new(
                        new(mark, lines, details, box, start, to),
                        column,
                        distance
                            + (OverMark * sheet.Em * Hidden(mark, start, to))
                            + (OverLand * land.Along(start, to))
                            + (IsMargin(column) ? 0 : Floating * sheet.Em)
                    )
                );
            }
        }
        return [.. slots.OrderBy(slot => slot.Own).Take(Most)];
    }

    /// <summary>Left edges of the columns: one at each margin, and between and beyond them wherever words find open water.</summary>
    private IEnumerable<(double X, int Column)> Columns(double width)
    {
        yield return (area.Left, 0);
        var step = sheet.Column / 3;
        var column = 1;
        for (var x = area.Left + sheet.Column; x + width < area.Right; x += step)
        {
            yield return (x, column++);
        }
        yield return (area.Right - sheet.Column, -1);
        yield return (area.Right - width, column);
    }

    private static bool IsMargin(int column) => column <= 0;

    /// <summary>
    /// Where a leader leaves words: the nearest of the ends of the first line and the middles above and below, among those from
    /// which it does not run back over the words.
    /// </summary>
    private Spot Start(Box box, double firstLine, Spot mark)
    {
        var gap = 3 * sheet.Em;
        var middle = box.Top + (LineHeight(sheet) * 0.55);
        Spot[] starts =
        [
            new(box.Left - gap, middle),
            new(box.Left + firstLine + gap, middle),
            new(box.Right + gap, middle),
            new(box.CentreX, box.Top - (gap / 3)),
            new(box.CentreX, box.Bottom + (gap / 2)),
        ];
        var words = new Box(
            box.Left,
            box.Top + LineHeight(sheet),
            box.Width,
            box.Height - LineHeight(sheet)
        );
        var line = new Box(box.Left, box.Top, firstLine, LineHeight(sheet));
        return starts
            .Where(start => !Strikes(start, mark, words) && !Strikes(start, mark, line))
            .DefaultIfEmpty(starts[0])
            .MinBy(start => start.SquareTo(mark));
    }

    /// <summary>Whether a line runs through a box.</summary>
    private static bool Strikes(Spot from, Spot to, Box box)
    {
        Span<Spot> corners =
        [
            new(box.Left, box.Top),
            new(box.Right, box.Top),
            new(box.Right, box.Bottom),
            new(box.Left, box.Bottom),
        ];
        for (var at = 0; at < corners.Length; at++)
        {
            if (Spot.Cross(from, to, corners[at], corners[(at + 1) % corners.Length]))
            {
                return true;
            }
        }
        return false;
    }

    private int Hidden(PlacedMark mark, Spot from, Spot to) =>
        marks.Count(other => other != mark && other.At.DistanceToLine(from, to) < other.Reach)
        + labels.Count(label => Strikes(from, to, label.Box))
        + insets.Count(inset => Strikes(from, to, inset) && !inset.Overlaps(to, 1));

    private bool IsFree(Box box)
    {
        var air = box.Grow(4 * sheet.Em);
        return land.Share(air) == 0
            && marks.All(mark => !air.Overlaps(mark.At, mark.Reach))
            && insets.All(inset => !inset.Overlaps(air))
            && labels.All(label => !label.Box.Overlaps(air));
    }

    /// <summary>Amount and place; below, what keeps the amount from being the party's own firm money.</summary>
    private IEnumerable<string> Details(MapMark mark)
    {
        yield return mark switch
        {
            { Worth: { Converted: true } worth } =>
                $"{MoneyLabel.Of(worth, view.Currency)}, {mark.Place}",
            { Amount: { } amount } => $"{MoneyLabel.Of(amount)}, {mark.Place}",
            _ => mark.Place,
        };
        string?[] notes =
        [
            mark.Amount?.Covers == AmountScope.Project ? "project cost" : null,
            mark.Amount?.Nature == AmountNature.Stock ? "a level, not a flow" : null,
            mark.Standing == MapStanding.Reported ? "only reported" : null,
        ];
        if (notes.Any(note => note is not null))
        {
            yield return string.Join(", ", notes.OfType<string>());
        }
    }

    /// <summary>A slot for a call-out, with what it costs by itself.</summary>
    private sealed record Candidate(PlacedCallOut CallOut, int Column, double Own)
    {
        public bool Clear(Candidate other, MapSheet sheet) =>
            !CallOut.Box.Grow(3.5 * sheet.Em).Overlaps(other.CallOut.Box)
            && !Strikes(CallOut.From, CallOut.To, other.CallOut.Box.Grow(1))
            && !Strikes(other.CallOut.From, other.CallOut.To, CallOut.Box.Grow(1));
    }
}
