using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>R32: the yearly ledger counts for each head only what that person explained, and lists who explained nothing.</summary>
public sealed class HeadLedgerTests
{
    private static readonly Guid _organ = Guid.NewGuid();

    private static readonly HeadStatement[] _terms = [Named("甲某", new(2018, 3, 1)), Named("乙某", new(2019, 5, 1)), Named("", new(2020, 1, 1)), Named("丙某", new(2020, 9, 1))];

    public static TheoryData<DateOnly, string[], string[]> Years => new()
    {
        { new(2017, 12, 31), [], [] },
        { new(2017, 12, 31), ["甲某"], ["甲某 1"] },
        { new(2018, 12, 31), [], ["甲某 0"] },
        { new(2019, 4, 30), ["甲某"], ["甲某 1"] },
        { new(2019, 12, 31), ["乙某", "乙某"], ["甲某 0", "乙某 2"] },
        { new(2019, 12, 31), ["丁某", "乙某"], ["甲某 0", "乙某 1", "丁某 1?"] },
        { new(2020, 8, 31), [], [] },
        { new(2021, 12, 31), ["甲某"], ["丙某 0", "甲某 1?"] },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_head_of_the_year_has_a_line(DateOnly until, string[] speakers, string[] lines) =>
        Assert.Equal(lines, HeadLedger.Of(_terms.Reverse(), [.. speakers.Select(name => (name, "局长"))], until).Select(head => $"{head.Name} {head.Count}{(head.IsInDoubt ? "?" : "")}"));

    [Fact]
    public void Who_is_named_again_has_one_line_and_the_last_post()
    {
        var ledger = HeadLedger.Of([Named("甲某", new(2019, 1, 1)) with { Post = "副局长" }, Named("甲某", new(2019, 6, 1))], [], new(2019, 12, 31));

        Assert.Equal("局长", Assert.Single(ledger).Post);
    }

    [Fact]
    public void Heads_of_an_organ_that_was_merged_stand_beside_those_of_the_one_that_goes_on()
    {
        var other = Named("戊某", new(2019, 2, 1)) with { OrganId = Guid.NewGuid() };

        Assert.Equal(["甲某", "戊某", "乙某"], HeadLedger.Of([.. _terms, other], [], new(2019, 12, 31)).Select(head => head.Name));
    }

    private static HeadStatement Named(string name, DateOnly day) => new() { OrganId = _organ, Name = name, Post = "局长", Since = ChinaTime.StartOf(day) };
}
