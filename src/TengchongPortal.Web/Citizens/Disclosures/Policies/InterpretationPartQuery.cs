using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>Who explains, in which forms, and whom to ask.</summary>
public sealed class InterpretationPartQuery(PublicRegister register)
{
    /// <returns>Null for a record that says nothing of the kind.</returns>
    public async Task<InterpretationPart?> RunAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var facts = await register.Interpretations.FirstOrDefaultAsync(one => one.RecordSequence == record.Sequence, ct);
        return facts is null
            ? null
            : new(PublicInterpretation.FormsOf(facts.Forms), facts.OrganName, facts.Phone, string.Join("，", new[] { facts.Interpreter, facts.InterpreterPost }.Where(part => part.Length > 0)), facts.Interests, ElementsOf(facts)) { ExpertAddress = facts.ExpertId is { } expert && await register.Experts.AnyAsync(one => one.Id == expert, ct) ? PublicAddresses.Expert(expert) : null };
    }

    private static Dictionary<string, string> ElementsOf(PublicInterpretation facts) => new()
    {
        ["background"] = facts.Background,
        ["aims"] = facts.Aims,
        ["content"] = facts.Content,
        ["scope"] = facts.Scope,
        ["standards"] = facts.Standards,
    };
}
