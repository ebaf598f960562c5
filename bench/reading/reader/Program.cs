using System.Diagnostics;
using System.Text;
using Parley.Bench.Reading;
using Parley.Documents;
using Parley.Reading;

// usage: reader pages FOLDER [ROUNDS]   the reader alone, from bytes to articles, on one thread
//        reader shapes [WORD]           hostile pages at one size and at ten times that size
switch (args)
{
    case ["pages", var folder, .. var rest]:
        Pages(folder, rest is [var rounds] ? int.Parse(rounds, null) : 5);
        return 0;
    case ["shapes", .. var rest]:
        Shapes(rest is [var word] ? word : "");
        return 0;
    default:
        Console.Error.WriteLine("usage: reader pages FOLDER [ROUNDS] | reader shapes [WORD]");
        return 2;
}

static void Pages(string folder, int rounds)
{
    var pages = Directory
        .GetFiles(folder)
        .Order(StringComparer.Ordinal)
        .Select(file => new Page(Path.GetFileName(file), File.ReadAllBytes(file), null))
        .ToList();
    var bytes = pages.Sum(page => (long)page.Bytes.Length);
    var reader = new PageReader();
    var best = TimeSpan.MaxValue;
    long allocated = 0;
    for (var round = 0; round < rounds; round++)
    {
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Cpu();
        foreach (var page in pages)
        {
            reader.Read(page);
        }
        cpu = Cpu() - cpu;
        best = cpu < best ? cpu : best;
        allocated = GC.GetAllocatedBytesForCurrentThread() - memory;
    }
    Console.WriteLine(
        $"{bytes / 1e6 / best.TotalSeconds:F1} MB a CPU second, {(double)allocated / bytes:F1} bytes allocated a byte"
    );
}

static void Shapes(string word)
{
    Console.WriteLine($"{"shape", -34} {"x1", 9} {"x10", 9} {"growth", 7} {"allocated", 9}");
    foreach (var shape in Shape.All.Where(shape => shape.Name.Contains(word, StringComparison.Ordinal)))
    {
        Time(shape, shape.Count / 10);
        var (small, _) = Time(shape, shape.Count);
        var (large, allocated) = Time(shape, shape.Count * 10);
        // Below ten milliseconds the clock and the collector are most of the time.
        var growth = large.TotalMilliseconds / Math.Max(small.TotalMilliseconds, 10);
        Console.WriteLine(
            $"{shape.Name, -34} {small.TotalMilliseconds, 6:F0} ms {large.TotalMilliseconds, 6:F0} ms {growth, 6:F1}x {allocated / 1e6, 6:F0} MB{(growth > 20 ? "  NOT LINEAR" : "")}"
        );
    }
}

static (TimeSpan Time, long Allocated) Time(Shape shape, int count)
{
    var page = new Page(shape.Path, Encoding.UTF8.GetBytes(shape.Make(count)), null);
    var reader = new PageReader();
    GC.Collect();
    var memory = GC.GetAllocatedBytesForCurrentThread();
    var start = Cpu();
    reader.Read(page);
    return (Cpu() - start, GC.GetAllocatedBytesForCurrentThread() - memory);
}

static TimeSpan Cpu()
{
    using var process = Process.GetCurrentProcess();
    return process.TotalProcessorTime;
}
