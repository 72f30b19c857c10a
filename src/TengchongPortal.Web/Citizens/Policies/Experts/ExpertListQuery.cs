using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies.Experts;

/// <summary>The register of experts with what each of them explains now.</summary>
public sealed class ExpertListQuery(PublicRegister register)
{
    public Task<IReadOnlyList<ExpertLine>> RunAsync(CancellationToken ct) => register.KeptAsync("experts", ReadAsync, ct);

    private async Task<IReadOnlyList<ExpertLine>> ReadAsync(CancellationToken ct)
    {
        var experts = await register.Experts.OrderBy(one => one.Name).ThenBy(one => one.Post).ToListAsync(ct);
        var explained = (await register.Interpretations.Where(one => one.ExpertId != null).OrderByDescending(one => one.RecordSequence)
            .Select(one => new { one.ExpertId, one.DocumentId, one.Record.Title }).ToListAsync(ct)).ToLookup(one => one.ExpertId, one => new Crumb(one.Title, PublicAddresses.Record(one.DocumentId)));
        return [.. experts.Select(one => new ExpertLine($"expert-{one.Id:N}", one.Name, one.Post, one.Field, one.Interests, [.. explained[one.Id]]))];
    }
}

/// <param name="Anchor">Where on the page it stands.</param>
public sealed record ExpertLine(string Anchor, string Name, string Post, string Field, string Interests, ImmutableArray<Crumb> Interpretations);
