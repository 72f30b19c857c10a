using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations.Merging;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>R110: nothing that names an organ is forgotten when organs merge. A new table with an organ in it must say what becomes of it.</summary>
public sealed class OrganReferenceTests(CityPortal portal) : IClassFixture<CityPortal>
{
    /// <summary>Names an organ inside other words, so that no rule about names finds it.</summary>
    private static readonly (Type, string)[] _hidden = [(typeof(DraftSketch), nameof(DraftSketch.Place))];

    [Fact]
    public async Task Every_column_that_names_an_organ_is_in_the_list_of_the_merger_and_the_reverse()
    {
        var named = await portal.InsideAsync(services => Task.FromResult(services.GetRequiredService<PortalDbContext>().Model.GetEntityTypes()
            .SelectMany(entity => entity.GetProperties().Where(NamesAnOrgan).Select(property => (entity.ClrType, property.Name))).ToList()));

        Assert.Equal(
            named.Concat(_hidden).Select(one => $"{one.Item1.Name}.{one.Item2}").Order(StringComparer.Ordinal),
            OrganReferences.All.Select(reference => $"{reference.Entity.Name}.{reference.Property}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_kind_of_the_report_has_its_step_and_each_step_is_named()
    {
        var steps = await portal.InsideAsync(services => Task.FromResult(services.GetRequiredService<MergerMoves>().Kinds));

        Assert.Equal(Enum.GetValues<MergedKind>(), steps.Order());
        Assert.Empty(OrganReferences.All.SelectMany(reference => reference.Moves).Except(steps));
        Assert.DoesNotContain(OrganReferences.All, reference => reference.Why.Length < 10);
    }

    private static bool NamesAnOrgan(IProperty property) =>
        property.DeclaringType.ClrType != typeof(Organ)
        && ((property.Name.Contains("Organ", StringComparison.Ordinal) && property.ClrType != typeof(bool))
            || property.GetContainingForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Organ)));
}
