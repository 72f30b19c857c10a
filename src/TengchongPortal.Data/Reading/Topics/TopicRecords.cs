using System.Linq.Expressions;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Domain.Catalogue.Topics;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Reading.Topics;

/// <summary>The records of a topic, asked of the public register at the moment of reading.</summary>
public sealed class TopicRecords(PublicRegister register)
{
    private const string FirstLevel = "00";

    private CatalogueTree? _tree;
    private Dictionary<string, Guid>? _organs;
    private Succession _succession = Succession.None;

    public async Task<IQueryable<PublicRecord>> OfAsync(Topic topic, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(topic);
        _tree ??= CatalogueTree.Of(await register.ColumnListAsync(ct), new Dictionary<Guid, int>());
        _organs ??= (await register.OrganListAsync(ct)).ToDictionary(organ => organ.Key, organ => organ.Id);
        _succession = await register.SuccessionAsync(ct);

        return register.Records.Where(Predicates.Any(topic.AnyOf.Select(Meets)));
    }

    private Expression<Func<PublicRecord, bool>> Meets(TopicCriteria criteria) => Predicates.All(Parts(criteria));

    private IEnumerable<Expression<Func<PublicRecord, bool>>> Parts(TopicCriteria criteria)
    {
        if (criteria.Columns.Length + criteria.Stages.Length > 0)
        {
            var columns = ColumnsOf(criteria);
            yield return record => columns.Contains(record.ColumnId);
        }

        if (criteria.Organs.Length > 0)
        {
            List<Guid> organs = [.. criteria.Organs.Where(_organs!.ContainsKey).Select(key => _organs![key]).SelectMany(id => _succession.BehindOf(id).Append(id).Append(_succession.LivingOf(id))).Distinct()];
            yield return record => organs.Contains(record.OrganId);
        }

        if (criteria.Types.Length > 0)
        {
            List<string> types = [.. criteria.Types];
            yield return record => types.Contains(record.TypeKey);
        }

        if (criteria.Themes.Length > 0)
        {
            yield return Predicates.Any(criteria.Themes.Select(code => code.EndsWith(FirstLevel, StringComparison.Ordinal) ? code[..^FirstLevel.Length] : code).Select(OfTheme));
        }

        if (criteria.Words.Length > 0)
        {
            yield return Predicates.Any(criteria.Words.Select(WithWord));
        }
    }

    private List<Guid> ColumnsOf(TopicCriteria criteria)
    {
        var named = criteria.Columns.Length == 0
            ? _tree!.Roots.SelectMany(root => root.All)
            : criteria.Columns.Select(key => _tree!.Find(key)).OfType<CatalogueNode>().SelectMany(node => node.All);

        return [.. named.Where(node => criteria.Stages.Length == 0 || (node.Column.Stage is { } stage && criteria.Stages.Contains(stage))).Select(node => node.Column.Id).Distinct()];
    }

    private static Expression<Func<PublicRecord, bool>> OfTheme(string start) => record => record.Theme.StartsWith(start);

    private static Expression<Func<PublicRecord, bool>> WithWord(string word) => record => record.Title.Contains(word) || record.Keywords.Contains(word);
}
