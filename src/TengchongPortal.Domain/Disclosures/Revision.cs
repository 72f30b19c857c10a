using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>An immutable snapshot of an edition. The row and its hash stay for ever; the content can be shredded by purge alone.</summary>
public sealed class Revision : IWrittenOnce
{
    private RevisionText? _text;

    private Revision()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public int Number { get; private set; }

    /// <summary>64 lower-case hexadecimal digits over salt and content.</summary>
    public string Hash { get; private set; } = "";

    public byte[] Salt { get; private set; } = [];

    public Guid AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public RevisionContent? Content { get; private set; }

    internal static Revision Save(Guid editionId, int number, RevisionText text, Guid authorId, string authorName, DateTimeOffset at)
    {
        var salt = ContentHash.FreshSalt();
        var id = Guid.CreateVersion7(at);
        return new Revision
        {
            Id = id,
            EditionId = editionId,
            Number = number,
            Salt = salt,
            Hash = ContentHash.Of(text, salt),
            AuthorId = authorId,
            AuthorName = authorName,
            SavedAt = at,
            Content = RevisionContent.Of(id, text),
        };
    }

    /// <summary>What the revision says.</summary>
    /// <exception cref="InvalidOperationException">The content was purged.</exception>
    public RevisionText Text => _text ??= (Content ?? throw new InvalidOperationException("The content of this revision was purged.")).AsText();

    /// <summary>Reviewers' marks on this very text, in the order they were made; none after a purge.</summary>
    public IEnumerable<RevisionMark> Marks => Content?.Marks.OrderBy(mark => mark.Number) ?? Enumerable.Empty<RevisionMark>();

    public bool IsIntact => Content is not null && ContentHash.Of(Text, Salt) == Hash;

    internal ImmutableArray<RevisionFile> Shred()
    {
        var files = Content?.AsText().Files ?? [];
        (Content, _text) = (null, null);
        return files;
    }
}
