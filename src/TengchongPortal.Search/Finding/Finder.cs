using System.Collections.Immutable;
using Lucene.Net.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;
using TengchongPortal.Search.Highlighting;
using TengchongPortal.Search.Keeping;
using TengchongPortal.Search.Suggesting;

namespace TengchongPortal.Search.Finding;

/// <summary>Answers a wish out of one searcher: the first attempt that finds anything, its page, and what belongs around it.</summary>
internal sealed class Finder(TextFolding folding, WordBook book, Weights weights, RowNumbers numbers)
{
    private const int MostPassages = 2, MostNumbers = 5;

    private readonly QueryWriter _writer = new(weights);

    public FoundRecords Find(IndexSearcher searcher, SearchWish wish)
    {
        var question = Question.Read(folding, wish.Text);
        var key = CursorKey(question, wish);
        var place = PagePlace.Of(wish, key);
        var (attempt, found) = Attempted(searcher, wish, question, place);
        var page = HitPage.Of(found.Hits, place, wish.PageSize);
        if (place.Border is not null && (page.Hits.Count == 0 || (place.IsBackwards && !page.HasMore)))
        {
            // Back at the beginning, or beyond an end that came nearer meanwhile: the first page is a whole one.
            return Find(searcher, wish with { After = null, Before = null });
        }

        return new()
        {
            Total = Math.Min(found.Total, wish.MostStated),
            IsMore = found.Total > wish.MostStated,
            Hits = Shown(searcher, attempt, page.Hits),
            Next = page.Next(key),
            Previous = page.Previous(key),
            Facets = found.Tally.Counts(),
            Answered = attempt.Answered,
            WasCut = question.WasCut,
            Words = [.. attempt.Terms.Select(term => term.Run.ToString())],
            Also = [.. attempt.Terms.SelectMany(term => term.Others).Select(run => run.ToString()).Distinct()],
            DidYouMean = wish.IsStrict || (attempt.Answered is Answered.Everything or Answered.AllWords && found.Matched > 0) ? null : new NearTitles(folding, numbers, wish.Scopes).Of(searcher, question),
            Recognised = RecognisedIn(searcher, question, wish),
        };
    }

    private static string CursorKey(Question question, SearchWish wish) => $"{wish.Order}/{wish.In}/{string.Join(' ', question.Terms.Select(term => term.Key))}";

    private (Attempt Attempt, RecordCollector Found) Attempted(IndexSearcher searcher, SearchWish wish, Question question, PagePlace place)
    {
        var attempts = Attempt.For(question, book).Take(wish.IsStrict ? 1 : int.MaxValue).ToList();
        foreach (var attempt in attempts)
        {
            var collector = new RecordCollector(wish, numbers, weights, place);
            searcher.Search(_writer.Of(attempt, question, wish.In), collector);
            if (collector.Matched > 0 || attempt == attempts[^1])
            {
                return (attempt, collector);
            }
        }

        throw new InvalidOperationException("Every question has an attempt.");
    }

    private ImmutableArray<FoundHit> Shown(IndexSearcher searcher, Attempt attempt, IReadOnlyList<Ranked> page)
    {
        var highlighter = new Highlighter(folding, attempt.Terms.SelectMany(term => term.All));
        var terms = new VisibleTerms(searcher.IndexReader, numbers, []);
        var unread = numbers.Of(SearchFacet.Files).Known($"{FileFacet.Unread}");
        return [.. page.Select(hit =>
        {
            var record = new StoredRecord(searcher, hit.Document);
            var isUnread = unread > 0 && terms.RowOf(hit.Document).Facets[(int)SearchFacet.Files] == unread;
            return new FoundHit(record.RecordId, highlighter.Whole(record.Title), PassagesOf(record, highlighter), isUnread, record.Interprets) { HasCutFiles = record.HasCutFiles };
        })];
    }

    private static ImmutableArray<Passage> PassagesOf(StoredRecord record, Highlighter highlighter)
    {
        var own = highlighter.Passages(record.Body, isFromFile: false, MostPassages);
        if (own.Any(passage => passage.Parts.Any(part => part.IsHit)))
        {
            return [.. own];
        }

        var file = record.FileTexts.Select(text => highlighter.Passages(text, isFromFile: true, MostPassages)).FirstOrDefault(passages => passages.Any(passage => passage.Parts.Any(part => part.IsHit)));
        return [.. file ?? own];
    }

    private Recognised RecognisedIn(IndexSearcher searcher, Question question, SearchWish wish)
    {
        if (question.Terms.IsEmpty)
        {
            return Recognised.Nothing;
        }

        var terms = new VisibleTerms(searcher.IndexReader, numbers, wish.Scopes);
        var records = terms.Having(IndexField.WholeNumber, question.Whole.Key).Take(MostNumbers).Select(document => StoredRecord.IdOf(searcher.IndexReader, document));
        var organ = terms.Having(IndexField.WholeOrgan, question.Whole.Key).Take(1).Select(document => numbers.Of(SearchFacet.Organ).Values()[terms.RowOf(document).Facets[(int)SearchFacet.Organ]]);
        var days = WrittenDate.Of(question.Whole);
        return new([.. records], organ.FirstOrDefault(), days?.From, days?.To);
    }
}
