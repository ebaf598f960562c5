using System.Text;

namespace Parley.Cli.Composition;

/// <summary>A folder that a command fills. Each file is written beside and renamed, so that what stands there is always whole.</summary>
internal sealed class OutputFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string folder;

    /// <summary>Opens the folder, making it where it is not there.</summary>
    public OutputFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        this.folder = folder;
    }

    /// <summary>Path of a file in it.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>Writes bytes.</summary>
    public void Write(string name, Action<Stream> write)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = path + ".new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                write(stream);
            }
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    public void WriteText(string name, Action<TextWriter> write) =>
        Write(
            name,
            stream =>
            {
                using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true)
                {
                    NewLine = "\n",
                };
                write(writer);
            }
        );

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    public void WriteText(string name, string text) =>
        WriteText(name, writer => writer.Write(text));
}
