using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Finding;
using TengchongPortal.Search.Folding;
using TengchongPortal.Search.Keeping;

namespace TengchongPortal.Search.Suggesting;

/// <summary>
/// Finds what may have been meant: rows of characters in titles, keywords and names that differ from the typed one in a single character
/// that was mistyped, left out or typed too much.
/// </summary>
internal sealed class NearTitles(TextFolding folding, RowNumbers numbers, ImmutableArray<string> scopes)
{
    private const int Shortest = 3, Longest = 12, MostLookedAt = 20, MostRecords = 5;

    private static readonly (string Field, string Text)[] _places = [(IndexField.Keywords, IndexField.KeywordText), (IndexField.Organ, IndexField.OrganText), (IndexField.Title, IndexField.TitleText)];

    /// <summary>The question with its first doubtful word put right; null when nothing is near.</summary>
    public NearQuestion? Of(IndexSearcher searcher, Question question)
    {
        var terms = question.Terms.ToList();
        for (var at = 0; at < terms.Count; at++)
        {
            if (terms[at].Count is >= Shortest and <= Longest && terms[at].Pieces.All(piece => piece.IsCharacter) && Near(searcher, terms[at]) is { } near)
            {
                terms[at] = near.Run;
                return new(string.Join(' ', terms), near.Records);
            }
        }

        return null;
    }

    private (PieceRun Run, ImmutableArray<Guid> Records)? Near(IndexSearcher searcher, PieceRun run) =>
        (from place in _places
         from gap in GapsOf(run)
         from found in Filled(searcher, place, gap)
         where !found.Run.Equals(run)
         group found by found.Run.Key into same
         orderby same.First().Run.Count < run.Count, same.Count() descending, same.First().Run.Count descending
         select ((PieceRun, ImmutableArray<Guid>)?)(same.First().Run, RecordsOf(searcher, same.Select(found => found.Document)))).FirstOrDefault();

    private static ImmutableArray<Guid> RecordsOf(IndexSearcher searcher, IEnumerable<int> documents) =>
        [.. documents.Distinct().Take(MostRecords).Select(document => StoredRecord.IdOf(searcher.IndexReader, document))];

    // At each place: another character, one more, and the typed one left out.
    private static IEnumerable<Gap> GapsOf(PieceRun run) =>
        Enumerable.Range(0, run.Count).SelectMany(at => new Gap[]
        {
            new(run.Slice(0, at), run.Slice(at + 1, run.Count - at - 1), 1),
            new(run.Slice(0, at), run.Slice(at, run.Count - at), 1),
            new(run.Slice(0, at), run.Slice(at + 1, run.Count - at - 1), 0),
        }).Where(gap => gap.Length <= run.Count || gap.Before.Count > 0);

    private IEnumerable<(PieceRun Run, int Document)> Filled(IndexSearcher searcher, (string Field, string Text) place, Gap gap)
    {
        var visible = new VisibleTerms(searcher.IndexReader, numbers, scopes);
        var hits = searcher.Search(gap.Query(place.Field), MostLookedAt).ScoreDocs.Select(hit => hit.Doc);
        return from document in hits
               where visible.IsVisible(document)
               from text in StoredRecord.Values(searcher.IndexReader, document, place.Text)
               from run in gap.In(new FoldedText(folding).Read(text))
               select (run, document);
    }

    private sealed record Gap(PieceRun Before, PieceRun After, int Width)
    {
        public int Length => Before.Count + Width + After.Count;

        public PhraseQuery Query(string field)
        {
            var row = new PhraseQuery();
            foreach (var (run, from) in new[] { (Before, 0), (After, Before.Count + Width) }.Where(part => part.Item1.Count > 0))
            {
                foreach (var (term, distance) in PieceTerms.Of(run))
                {
                    row.Add(new Term(field, term), from + distance);
                }
            }

            return row;
        }

        /// <summary>The rows of the text that fit, with what stands in the gap.</summary>
        public IEnumerable<PieceRun> In(FoldedText text)
        {
            var whole = PieceRun.Of(text);
            return from at in Enumerable.Range(0, Math.Max(0, text.Count - Length + 1))
                   where Before.LiesAt(text, at) && After.LiesAt(text, at + Before.Count + Width)
                   select whole.Slice(at, Length);
        }
    }
}
