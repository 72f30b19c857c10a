using System.Collections.Frozen;
using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Data.Reference;

/// <summary>What to do when a rule said no, and the rule's source.</summary>
public sealed record RefusalHelp(string DoNow, string Basis);

/// <summary>What belongs into a field of a form at work, with an example and the rule behind it; the example may be empty.</summary>
public sealed record FieldHelp(string Words, string Example, string Basis);

/// <summary>The helper beside the forms (R170): every refusal code and every field of the forms at work has a line in <c>seeds/</c>. Read once at start.</summary>
/// <param name="Refusals">By refusal code, or by the family of codes before a dot.</param>
/// <param name="Fields">By name of the form and of its field, joined by a dot; where one form serves several uses, by a colon and the use as well.</param>
public sealed record HelpBook(FrozenDictionary<string, RefusalHelp> Refusals, FrozenDictionary<string, FieldHelp> Fields)
{
    public static HelpBook Read(SeedFolder folder) => new(
        SeedCsv.Read(folder, "refusal-help.csv").ToFrozenDictionary(row => row["code"], row => new RefusalHelp(row["do_now"], row["basis"])),
        SeedCsv.Read(folder, "field-help.csv").ToFrozenDictionary(row => $"{row["form"]}.{row["field"]}", row => new FieldHelp(row["help"], row["example"], row["basis"])));

    /// <returns>The line of the code itself, else of the longest family before a dot, else null.</returns>
    public RefusalHelp? ForRefusal(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        for (var family = code; family.Length > 0; family = family[..Math.Max(0, family.LastIndexOf('.'))])
        {
            if (Refusals.TryGetValue(family, out var help))
            {
                return help;
            }
        }

        return null;
    }

    /// <param name="use">What the form is used for; its own line goes before that of the field.</param>
    public FieldHelp? ForField(Type? form, string? field, string? use = null) =>
        form is null ? null : Fields.GetValueOrDefault($"{form.Name}.{field}:{use}") ?? Fields.GetValueOrDefault($"{form.Name}.{field}");
}
