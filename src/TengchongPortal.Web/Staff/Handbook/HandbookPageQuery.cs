using System.ComponentModel.DataAnnotations;
using System.Reflection;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Staff.Handbook;

/// <summary>The help book in the order of the seeds, each field with the label that its form gives it; a field of two forms is told once.</summary>
public sealed class HandbookPageQuery(HelpBook book)
{
    private static readonly Dictionary<string, Type> _forms = typeof(HandbookPageQuery).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsNested: false } && type.Namespace?.Contains(".Staff", StringComparison.Ordinal) == true)
        .GroupBy(type => type.Name).ToDictionary(group => group.Key, group => group.First());

    public HandbookPage Run() => new(
        [.. book.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => new FieldLine(LabelOf(field.Key), field.Value)).DistinctBy(line => line.Label)],
        [.. book.Refusals.OrderBy(refusal => refusal.Key, StringComparer.Ordinal).Select(refusal => new RefusalLine(refusal.Key, refusal.Value))]);

    private static string LabelOf(string key)
    {
        var (dot, use) = (key.IndexOf('.', StringComparison.Ordinal), key.IndexOf(':', StringComparison.Ordinal));
        var property = _forms.GetValueOrDefault(key[..dot])?.GetProperty(use < 0 ? key[(dot + 1)..] : key[(dot + 1)..use]);
        var name = property?.GetCustomAttribute<DisplayAttribute>()?.Name ?? key;
        return use >= 0 && Enum.TryParse<LetterAct>(key[(use + 1)..], out var act) ? $"{name}（{act.Label}）" : name;
    }
}
