using Lucene.Net.Index;
using Lucene.Net.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;
using TengchongPortal.Search.Keeping;

namespace TengchongPortal.Search.Finding;

/// <summary>Says in the words of the index what an attempt looks for. Every part is a term or a row of terms; nothing is expanded.</summary>
internal sealed class QueryWriter(Weights weights)
{
    private readonly (string Field, float Weight)[] _everywhere =
    [
        (IndexField.Title, weights.Title), (IndexField.Number, weights.Number), (IndexField.Keywords, weights.Keywords),
        (IndexField.Organ, weights.Organ), (IndexField.Column, weights.Column), (IndexField.Body, weights.Body), (IndexField.Files, weights.Files),
    ];

    public Query Of(Attempt attempt, Question question, SearchIn where)
    {
        if (attempt.Terms.IsEmpty)
        {
            return new MatchAllDocsQuery();
        }

        var fields = where == SearchIn.Title ? _everywhere[..1] : _everywhere;
        var query = new BooleanQuery(true);
        if (attempt.Terms is [var only])
        {
            AddPlaces(query, only, fields);
        }
        else
        {
            query.Add(Several(attempt, fields), Occur.MUST);
            query.Add(RowOf(question.Whole, IndexField.Title, weights.Title * weights.Together), Occur.SHOULD);
        }

        query.Add(WholeOf(question.Whole, IndexField.WholeTitle, weights.WholeTitle), Occur.SHOULD);
        if (where == SearchIn.Everything)
        {
            query.Add(WholeOf(question.Whole, IndexField.WholeNumber, weights.WholeNumber), Occur.SHOULD);
        }

        return query;
    }

    /// <summary>The run in one field.</summary>
    public static Query RowOf(PieceRun run, string field, float weight = 1)
    {
        var terms = PieceTerms.Of(run).ToList();
        if (terms is [var only])
        {
            return new TermQuery(new(field, only.Term)) { Boost = weight };
        }

        var row = new PhraseQuery { Boost = weight };
        foreach (var (term, distance) in terms)
        {
            row.Add(new Term(field, term), distance);
        }

        return row;
    }

    private static TermQuery WholeOf(PieceRun run, string field, float weight) => new(new(field, run.Key)) { Boost = weight };

    private BooleanQuery Several(Attempt attempt, (string Field, float Weight)[] fields)
    {
        var isAll = attempt.AtLeast == attempt.Terms.Length;
        var several = new BooleanQuery(true) { MinimumNumberShouldMatch = isAll ? 0 : attempt.AtLeast };
        foreach (var term in attempt.Terms)
        {
            var places = new BooleanQuery(true);
            AddPlaces(places, term, fields);
            several.Add(places, isAll ? Occur.MUST : Occur.SHOULD);
        }

        return several;
    }

    private void AddPlaces(BooleanQuery query, AskedTerm term, (string Field, float Weight)[] fields)
    {
        foreach (var run in term.All)
        {
            var share = run.Equals(term.Run) ? 1 : weights.Synonym;
            foreach (var (field, weight) in fields)
            {
                query.Add(RowOf(run, field, weight * share), Occur.SHOULD);
            }
        }
    }
}
