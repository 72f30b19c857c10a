using System.Collections.Immutable;
using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using TengchongPortal.Search.Keeping;

namespace TengchongPortal.Search.Finding;

/// <summary>The texts of a record as the index keeps them for showing.</summary>
internal sealed class StoredRecord(IndexSearcher searcher, int document)
{
    private static readonly HashSet<string> _shown = [IndexField.Id, IndexField.TitleText, IndexField.BodyText, IndexField.FileText, IndexField.Interprets, IndexField.CutFiles];

    private readonly Document _document = searcher.Doc(document, _shown);

    public Guid RecordId => Guid.Parse(_document.Get(IndexField.Id, CultureInfo.InvariantCulture));

    public string Title => _document.Get(IndexField.TitleText, CultureInfo.InvariantCulture) ?? "";

    public string Body => _document.Get(IndexField.BodyText, CultureInfo.InvariantCulture) ?? "";

    public IReadOnlyList<string> FileTexts => _document.GetValues(IndexField.FileText, CultureInfo.InvariantCulture);

    public bool HasCutFiles => _document.Get(IndexField.CutFiles, CultureInfo.InvariantCulture) is not null;

    public ImmutableArray<Guid> Interprets => [.. _document.GetValues(IndexField.Interprets, CultureInfo.InvariantCulture).Select(Guid.Parse)];

    public static Guid IdOf(IndexReader reader, int document) => Guid.Parse(Values(reader, document, IndexField.Id)[0]);

    /// <summary>The values of one field, whatever else is kept.</summary>
    public static string[] Values(IndexReader reader, int document, string field) => reader.Document(document, new HashSet<string> { field }).GetValues(field, CultureInfo.InvariantCulture);
}
