using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>The register by kind, in the order of the house. Organs outside the register appear once they have published here.</summary>
public sealed class OrganRegisterQuery(PublicRegister register, WordFolding folding, TimeProvider clock)
{
    /// <param name="name">A part of a name, a short name or a former name; empty for all.</param>
    public async Task<OrganRegisterPage> RunAsync(string? name, CancellationToken ct)
    {
        var words = folding.WordsOf(name);
        var (counts, organs) = ((await register.CountsAsync(ct)).Organs(), await register.OrganListAsync(ct));
        var succession = await register.SuccessionAsync(ct);
        var today = ChinaTime.DayOf(clock.GetUtcNow());

        return new(name ?? "", [.. organs
            .Where(organ => organ.Kind != OrganKind.External || counts.ContainsKey(organ.Id))
            .Where(organ => words.All(word => IsNamed(organ, word)))
            .GroupBy(organ => organ.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new OrganGroup(group.Key.Label, [.. group.Select(organ => LineOf(organ, counts.GetValueOrDefault(organ.Id), today) with { Address = succession.AddressOf(organ), MergedInto = IntoOf(organ) })]))]);

        Crumb? IntoOf(Organ organ) => succession.IsMerged(organ.Id) && organs.FirstOrDefault(one => one.Id == succession.LivingOf(organ.Id)) is { } into ? new(into.ShortName, PublicAddresses.Organ(into.Key)) : null;
    }

    private bool IsNamed(Organ organ, string word) =>
        organ.Names.Select(former => former.Name).Append(organ.Name).Append(organ.ShortName).Any(name => folding.Fold(name).Contains(word, StringComparison.Ordinal));

    private static OrganLine LineOf(Organ organ, int count, DateOnly today) =>
        new(organ.Name, PublicAddresses.Organ(organ.Key), count, organ.ValidTo < today ? organ.ValidTo : null);
}
