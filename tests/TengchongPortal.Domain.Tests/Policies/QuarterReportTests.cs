using System.Collections.Immutable;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>What a quarter counts: policies where policies are asked for, materials where materials are (domain 04 §5.4).</summary>
public sealed class QuarterReportTests
{
    private static readonly ReportedMaterial _shared = new(Guid.NewGuid(), IsFound: true, [InterpretationForm.Picture, InterpretationForm.Text]);

    private static readonly QuarterReport _report = new(
    [
        Policy(must: true, _shared, new(Guid.NewGuid(), IsFound: true, [InterpretationForm.Text])),
        Policy(must: true, _shared),
        Policy(must: true, new ReportedMaterial(Guid.NewGuid(), IsFound: false, [InterpretationForm.Text])),
        Policy(must: true),
        Policy(must: false),
    ]);

    [Fact]
    public void Forms_are_counted_by_material_and_what_explains_two_policies_is_one() =>
        Assert.Equal([(InterpretationForm.Text, 3), (InterpretationForm.Picture, 1)], _report.ByForm);

    [Fact]
    public void Policies_are_counted_once_however_many_explain_them() =>
        Assert.Equal((5, 4, 3, 75.0m, 2, 2), (_report.Issued, _report.Owed, _report.Explained, _report.Rate, _report.Linked, _report.Diversified));

    [Fact]
    public void What_waits_for_its_pair_explains_and_does_not_link()
    {
        var report = new QuarterReport([Policy(must: true) with { Unpaired = ["《通知》解读"] }, Policy(must: true, _shared) with { IsTogether = true, Unpaired = ["《通知》旧解读"] }, Policy(must: true)]);

        Assert.Equal((2, 1, 1, 2), (report.Explained, report.Linked, report.Unlinked, report.OutOfStep));
        Assert.Equal([true, false, true], report.Policies.Select(policy => policy.IsFaulty));
    }

    private static ReportedPolicy Policy(bool must, params ImmutableArray<ReportedMaterial> materials) => new(Guid.NewGuid(), "通知", must, IsTogether: false, IsLate: false, materials);
}
