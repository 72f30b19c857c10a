using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Finding;
using TengchongPortal.Search.Folding;
using TengchongPortal.Search.Keeping;

namespace TengchongPortal.Search.Suggesting;

/// <summary>
/// What may be about to be typed: organs and keywords that begin so, those of most records first, then titles that begin so, then titles that
/// hold it, the newest first. Only what the person may see.
/// </summary>
internal sealed class Suggester(TextFolding folding, RowNumbers numbers)
{
    private const int MostLookedAt = 200, MostOfAKind = 3, MostRecords = 5;

    public ImmutableArray<Suggestion> Of(IndexSearcher searcher, string typed, ImmutableArray<string> scopes, int most)
    {
        var run = Question.Read(folding, typed).Whole;
        if (run.Count == 0 || most < 1)
        {
            return [];
        }

        var visible = new VisibleTerms(searcher.IndexReader, numbers, scopes);
        var suggestions = Beginning(searcher, visible, run, (IndexField.WholeOrgan, IndexField.OrganText, SuggestionKind.Organ)).Take(MostOfAKind)
            .Concat(Beginning(searcher, visible, run, (IndexField.WholeKeyword, IndexField.KeywordText, SuggestionKind.Keyword)).Take(MostOfAKind))
            .Concat(Beginning(searcher, visible, run, (IndexField.WholeTitle, IndexField.TitleText, SuggestionKind.Title)))
            .Concat(Holding(searcher, visible, run));
        return [.. suggestions.DistinctBy(suggestion => suggestion.Text).Take(Math.Min(most, MostLookedAt))];
    }

    private IEnumerable<Suggestion> Beginning(IndexSearcher searcher, VisibleTerms visible, PieceRun run, (string Whole, string Text, SuggestionKind Kind) from) =>
        TermsWith(searcher.IndexReader, from.Whole, run.Key)
            .Select(term => (Term: term, Documents: visible.Having(from.Whole, term).Take(MostLookedAt).ToList()))
            .Where(found => found.Documents.Count > 0)
            .OrderByDescending(found => found.Documents.Count)
            .ThenByDescending(found => found.Documents.Max(document => visible.PublishedOf(document)))
            .SelectMany(found => StoredRecord.Values(searcher.IndexReader, found.Documents[0], from.Text).Where(text => PieceRun.Of(folding, text).Key == found.Term).Take(1)
                .Select(text => new Suggestion(text, from.Kind, RecordsOf(searcher, found.Documents))));

    private static IEnumerable<Suggestion> Holding(IndexSearcher searcher, VisibleTerms visible, PieceRun run) =>
        searcher.Search(QueryWriter.RowOf(run, IndexField.Title), MostLookedAt).ScoreDocs
            .Select(hit => hit.Doc)
            .Where(visible.IsVisible)
            .OrderByDescending(document => visible.PublishedOf(document))
            .SelectMany(document => StoredRecord.Values(searcher.IndexReader, document, IndexField.TitleText).Select(title => new Suggestion(title, SuggestionKind.Title, RecordsOf(searcher, [document]))));

    private static ImmutableArray<Guid> RecordsOf(IndexSearcher searcher, IEnumerable<int> documents) =>
        [.. documents.Take(MostRecords).Select(document => StoredRecord.IdOf(searcher.IndexReader, document))];

    private static List<string> TermsWith(IndexReader reader, string field, string beginning)
    {
        var found = new List<string>();
        if (MultiFields.GetTerms(reader, field) is not { } terms)
        {
            return found;
        }

        var all = terms.GetEnumerator();
        var status = all.SeekCeil(new BytesRef(beginning));
        while (status != TermsEnum.SeekStatus.END && all.Term.Utf8ToString() is var term && term.StartsWith(beginning, StringComparison.Ordinal) && found.Count < MostLookedAt)
        {
            found.Add(term);
            status = all.MoveNext() ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END;
        }

        return found;
    }
}
