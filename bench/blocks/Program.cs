using Parley.BlockFit;

// Fits the weights by which Parley tells text from what surrounds it: see README.md beside this file.
if (args.Length is < 2 or > 3)
{
    Console.Error.WriteLine("usage: bench/blocks/fit CORPORA WEIGHTS [LIST]");
    return 2;
}
var fitting = new Fitting(GoldPages.Load(args[0]), Console.Out);
fitting.CrossValidate();
fitting.Write(args[1]);
if (args.Length == 3)
{
    using var list = new StreamWriter(args[2]);
    fitting.List(list);
}
return 0;
