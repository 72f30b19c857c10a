using TengchongPortal.Domain.Catalogue.Topics;

namespace TengchongPortal.Domain.Tests.Catalogue;

/// <summary>When a topic is shown, archived, and silent (R38).</summary>
public sealed class TopicTests
{
    private static readonly DateOnly _today = new(2026, 11, 28);

    [Theory]
    [InlineData(TopicKind.HotField, 0, false)]
    [InlineData(TopicKind.HotField, 90, false)]
    [InlineData(TopicKind.HotField, 91, true)]
    [InlineData(TopicKind.HotField, null, true)]
    [InlineData(TopicKind.CentralDisplay, 400, false)]
    [InlineData(TopicKind.SpecialColumn, null, false)]
    public void A_field_of_public_concern_is_silent_after_ninety_days_and_others_keep_their_rhythm(TopicKind kind, int? daysAgo, bool isSilent) =>
        Assert.Equal(isSilent, TopicOf(kind).IsSilentOn(_today, daysAgo is { } days ? _today.AddDays(-days) : null));

    [Fact]
    public void An_archived_field_owes_nothing_any_more() =>
        Assert.False((TopicOf(TopicKind.HotField) with { ClosedOn = _today }).IsSilentOn(_today, null));

    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, true, false)]
    [InlineData(9, true, false)]
    [InlineData(10, true, true)]
    public void A_topic_is_shown_from_its_first_day_and_in_the_archive_from_its_last(int day, bool isOpen, bool isArchived)
    {
        var topic = TopicOf(TopicKind.SpecialColumn) with { OpenedOn = _today, ClosedOn = _today.AddDays(10) };

        Assert.Equal(isOpen, topic.IsOpenedOn(_today.AddDays(day)));
        Assert.Equal(isArchived, topic.IsArchivedOn(_today.AddDays(day)));
    }

    [Fact]
    public void A_question_that_asks_nothing_is_blank()
    {
        Assert.True(new TopicCriteria().IsBlank);
        Assert.False(new TopicCriteria { Words = ["养老"] }.IsBlank);
    }

    private static Topic TopicOf(TopicKind kind) => new("jsjf", "减税降费", kind, "", [], [], new(2019, 1, 1));
}
