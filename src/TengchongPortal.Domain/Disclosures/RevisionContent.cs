using System.Collections.Immutable;
using System.Text.Json;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>The shreddable part of a revision: one row with the body and a bag of fields, one row per file.</summary>
public sealed class RevisionContent
{
    private readonly List<RevisionFileRow> _files = [];
    private readonly List<RevisionMark> _marks = [];

    private RevisionContent()
    {
    }

    public Guid RevisionId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Every field except body and files, as JSON; read only together with its revision.</summary>
    public string Fields { get; private set; } = "";

    public string Body { get; private set; } = "";

    public IReadOnlyList<RevisionFileRow> Files => _files;

    /// <summary>What reviewers wrote about it; shredded with it.</summary>
    public IReadOnlyList<RevisionMark> Marks => _marks;

    internal static RevisionContent Of(Guid revisionId, RevisionText text)
    {
        var content = new RevisionContent
        {
            RevisionId = revisionId,
            Title = text.Title,
            Body = text.Body,
            Fields = JsonSerializer.Serialize(text with { Body = "", Files = [] }, DomainJson.Options),
        };
        content._files.AddRange(text.Files.Select(file => RevisionFileRow.Of(revisionId, file)));
        return content;
    }

    internal RevisionMark Add(MarkWords words, Actor person, DateTimeOffset at)
    {
        var mark = RevisionMark.Make(RevisionId, _marks.Count == 0 ? 1 : _marks.Max(old => old.Number) + 1, words, person, at);
        _marks.Add(mark);
        return mark;
    }

    /// <summary>The fields alone, as <see cref="Fields"/> keeps them: without body and files.</summary>
    public static RevisionText Read(string fields) => JsonSerializer.Deserialize<RevisionText>(fields, DomainJson.Options)!;

    internal RevisionText AsText() => Read(Fields) with
    {
        Body = Body,
        Files = _files.OrderBy(file => file.Ordinal).Select(file => file.AsFile()).ToImmutableArray(),
    };
}
