using CsCheck;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Knowledge;

/// <summary>Until when an entry is told (R133): held against a rule of its own, day by day.</summary>
public sealed class EntryStandingTests
{
    private static readonly DateOnly _day = new(2019, 11, 20);

    private static readonly Gen<DateOnly?> _near = Gen.Int[-3, 3].Select(days => days == 3 ? (DateOnly?)null : _day.AddDays(days));

    private static readonly Gen<EntrySource> _source = Gen.Select(Gen.Int[0, 4], _near, _near).Select(one => new EntrySource($"文件{one.Item1}", one.Item1 > 0, one.Item2, one.Item3));

    public static TheoryData<bool, DateOnly?, EntrySource[], DateOnly, LapseCause> Table => new()
    {
        { true, _day, [new("通知", true)], _day, LapseCause.Expired },
        { true, _day, [new("通知", true, ExpiresOn: _day.AddDays(-1))], _day.AddDays(-1), LapseCause.SourceExpired },
        { true, _day, [new("通知", true, RepealedOn: _day)], _day.AddDays(-1), LapseCause.SourceRepealed },
        { true, _day, [new("通知", true), new("办法", false)], DateOnly.MinValue, LapseCause.SourceGone },
        { true, _day, [], DateOnly.MinValue, LapseCause.SourceGone },
        { true, null, [new("通知", true)], DateOnly.MinValue, LapseCause.Expired },
        { false, _day, [new("通知", true)], DateOnly.MinValue, LapseCause.Withdrawn },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_first_end_counts_and_says_why(bool isPublished, DateOnly? until, EntrySource[] sources, DateOnly lastDay, LapseCause cause)
    {
        var standing = EntryStanding.Of(isPublished, until, sources);

        Assert.Equal((lastDay, cause), (standing.LastDay, standing.Cause));
    }

    [Fact]
    public void An_entry_is_told_on_a_day_if_and_only_if_itself_and_all_that_it_rests_on_hold_on_it() =>
        Gen.Select(Gen.Bool, _near, _source.Array[0, 3]).Sample(
            one =>
            {
                var (isPublished, until, sources) = one;
                var standing = EntryStanding.Of(isPublished, until, sources);
                return Enumerable.Range(-5, 11).Select(days => _day.AddDays(days)).All(today => standing.IsToldOn(today)
                    == (isPublished && until is { } last && today <= last && sources.Length > 0 && Array.TrueForAll(sources, source => HoldsOn(source, today))));
            },
            iter: Depth.Of(2_000, 50_000),
            threads: 1);

    private static bool HoldsOn(EntrySource source, DateOnly today) =>
        source.IsPublic && (source.ExpiresOn is not { } last || last >= today) && (source.RepealedOn is not { } end || end > today);
}
