namespace Parley.Cli.Composition;

/// <summary>Progress on standard error: one line redrawn on a terminal, plain lines in a pipe.</summary>
internal sealed class ProgressLines : IProgress<int>
{
    private readonly Lock gate = new();
    private readonly bool terminal = !Console.IsErrorRedirected;
    private string stage = "";
    private int total;

    /// <summary>Starts a stage; with a total, pages are counted.</summary>
    public void Begin(string name, int count = 0)
    {
        lock (gate)
        {
            End();
            stage = name;
            total = count;
            Console.Error.Write(terminal ? $"  {name}…" : $"parley: {name}\n");
        }
    }

    /// <summary>Ends the stage, with what came of it.</summary>
    public void Done(string outcome)
    {
        lock (gate)
        {
            Console.Error.Write(
                terminal ? $"\r\u001b[K  {stage, -12} {outcome}\n" : $"parley: {stage}: {outcome}\n"
            );
            stage = "";
        }
    }

    /// <inheritdoc/>
    public void Report(int value)
    {
        if (!terminal || total == 0)
        {
            return;
        }
        lock (gate)
        {
            Console.Error.Write($"\r\u001b[K  {stage}… {value} of {total}");
        }
    }

    private void End()
    {
        if (stage.Length > 0 && terminal)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }
}
