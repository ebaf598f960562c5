using Parley.Documents;
using Parley.Entries;

namespace Parley.Cli.Output;

/// <summary>How articles are printed: what the page gives is set when it is read and laid by, what the set settles is added at the end.</summary>
internal abstract class ArticleFormat
{
    /// <summary>Sets what the bytes of the page give. Called by several threads.</summary>
    public abstract byte[] Set(Article article);

    /// <summary>Opens the output.</summary>
    public virtual void Begin(Stream output) { }

    /// <summary>Prints an article from where it was found, what was set and what was settled.</summary>
    public abstract void Write(
        Stream output,
        string path,
        ReadOnlySpan<byte> set,
        SettledArticle settled
    );
}
