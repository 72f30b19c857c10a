using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Disclosures.EditorialState;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>R48: a contributor has a part in the one text that a clerk asked for, may save into it, and nothing else.</summary>
public sealed class AssignmentTests
{
    private static readonly Actor _clerk = People.One(StaffRole.DraftingClerk);

    private static readonly Actor _maker = People.One(StaffRole.Contributor);

    private static readonly DateTimeOffset _now = EditionBuilder.DefaultStart.AddDays(1);

    public static TheoryData<EditorialEvent> Events => [.. Enum.GetValues<EditorialEvent>().Where(taken => taken is not (EditorialEvent.Create or EditorialEvent.Edit))];

    public static TheoryData<StaffRole> Others => [.. Enum.GetValues<StaffRole>().Where(role => role != StaffRole.DraftingClerk)];

    [Fact]
    public void Whoever_is_asked_may_save_and_only_while_the_text_is_a_draft()
    {
        var edition = Interpretation(Draft);
        Assert.False(Offers(edition, EditorialEvent.Edit));

        edition.Assign(_maker, "画一张图", _clerk, _now);

        Assert.True(Offers(edition, EditorialEvent.Edit));
        Assert.False(edition.IsOpenTo(_maker));
        Assert.False(Offers(Asked(InReview), EditorialEvent.Edit));
        Assert.True(Offers(Asked(Returned), EditorialEvent.Edit));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void No_other_step_is_offered_to_a_contributor_and_every_one_is_answered_as_if_there_were_no_text(EditorialEvent taken)
    {
        foreach (var edition in new[] { Draft, InReview, Returned, Ready }.Select(Asked))
        {
            Assert.False(Offers(edition, taken));
            Assert.Equal(EditionGuards.Unknown, EditionGuards.Objection(edition, new(taken, _maker, _now), Facts.Fine())?.Code);
        }
    }

    [Fact]
    public void The_part_ends_with_the_withdrawal_with_the_role_and_with_the_release()
    {
        var edition = Interpretation(Draft);
        var asked = edition.Assign(_maker, "画一张图", _clerk, _now);
        Assert.False(edition.IsMadeBy(_maker with { Grants = [] }));

        edition.WithdrawAssignment(asked.Id, People.Another(StaffRole.DraftingClerk), _now.AddHours(1));

        Assert.False(edition.IsMadeBy(_maker));
        Assert.Equal(People.Another(StaffRole.DraftingClerk).Name, asked.WithdrawnByName);
        Assert.All(new[] { Published, Withdrawn, Abandoned }, state => Assert.False(Asked(state).IsMadeBy(_maker)));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Nobody_but_whoever_drafts_asks_a_contributor(StaffRole role) =>
        Assert.Contains(Refused(() => Interpretation(Draft).Assign(_maker, "画一张图", People.One(role), _now)), new[] { "workflow.capability", EditionGuards.Unknown });

    [Fact]
    public void What_cannot_be_asked_is_refused_by_name()
    {
        Assert.Equal("assignment.person", Refused(() => Interpretation(Draft).Assign(null, "画一张图", _clerk, _now)));
        Assert.Equal("assignment.person", Refused(() => Interpretation(Draft).Assign(People.One(StaffRole.UnitReviewer), "画一张图", _clerk, _now)));
        Assert.Equal("assignment.person", Refused(() => Interpretation(Draft).Assign(People.One(StaffRole.Contributor, People.OtherDepartment), "画一张图", _clerk, _now)));
        Assert.Equal("assignment.task", Refused(() => Interpretation(Draft).Assign(_maker, "  ", _clerk, _now)));
        Assert.Equal("assignment.double", Refused(() => Asked(Draft).Assign(_maker, "再画一张", _clerk, _now)));
        Assert.Equal("assignment.closed", Refused(() => Interpretation(Published).Assign(_maker, "画一张图", _clerk, _now)));
        Assert.Equal("assignment.closed", Refused(() => new EditionBuilder().InState(Draft).Assign(_maker, "画一张图", _clerk, _now)));
        Assert.Equal(EditionGuards.Unknown, Refused(() => Interpretation(Draft).WithdrawAssignment(Guid.NewGuid(), _clerk, _now)));
    }

    [Fact]
    public void A_limited_text_takes_material_from_the_named_only()
    {
        var edition = Interpretation(Draft);
        edition.LimitTo([_clerk.Id]);
        Assert.Equal("assignment.limited", Refused(() => edition.Assign(_maker, "画一张图", _clerk, _now)));

        edition.LimitTo([_maker.Id]);

        Assert.Equal(_maker.Id, edition.Assign(_maker, "画一张图", _clerk, _now).PersonId);
    }

    [Fact]
    public void Material_adds_a_file_and_a_form_and_changes_nothing_else()
    {
        var text = PolicyTexts.Explaining(Guid.NewGuid());
        var material = new ContributedMaterial(new(Guid.NewGuid(), 1, new('b', 64), "一图读懂.png", "image/png", 10), new(InterpretationForm.Picture, "一图读懂.png", "图中三步"));

        var with = material.Into(text);

        Assert.Equal([.. text.Files.Select(file => file.Name), "一图读懂.png"], with.Files.Select(file => file.Name));
        Assert.Equal(with.Files.Length, with.Files[^1].Ordinal);
        Assert.Equal([InterpretationForm.Text, InterpretationForm.Picture], with.Interpretation!.Renditions.Select(one => one.Form));
        Assert.Equal(text, with with { Files = text.Files, Interpretation = text.Interpretation });
        Assert.Equal(with.Files.AsEnumerable(), material.Into(with).Files);
        Assert.Equal(with.Interpretation, material.Into(with).Interpretation);
    }

    [Fact]
    public void Whoever_asked_is_told_when_material_comes_and_nobody_of_any_other_save()
    {
        var edition = Asked(Draft);
        var line = edition.Take(new(EditorialEvent.Edit, _maker, _now.AddHours(1)) { SeenVersion = edition.Version, Text = edition.Current.Text with { Summary = "新概述" } }, Facts.Fine());

        Assert.Equal(NoticeKind.MaterialArrived, EditionNotices.KindOf(edition, line));
        Assert.Equal([_clerk.Id], EditionNotices.PersonsToTell(edition, line, [_clerk, _maker, People.Another(StaffRole.DraftingClerk)]).AsEnumerable());
        Assert.True(edition.IsAuthor(_maker.Id));
        var own = edition.Take(new(EditorialEvent.Edit, _clerk, _now.AddHours(2)) { SeenVersion = edition.Version, Text = edition.Current.Text with { Summary = "又一概述" } }, Facts.Fine());
        Assert.Null(EditionNotices.KindOf(edition, own));
    }

    private static bool Offers(Edition edition, EditorialEvent taken) => EditionGuards.Offers(edition, taken, _maker, _now);

    private static Edition Interpretation(EditorialState state) => new EditionBuilder().OfType("interpretation").Saying(PolicyTexts.Explaining(Guid.NewGuid())).InState(state);

    private static Edition Asked(EditorialState state)
    {
        var walk = new EditionBuilder().OfType("interpretation").Saying(PolicyTexts.Explaining(Guid.NewGuid())).WalkTo(Draft);
        walk.Edition.Assign(_maker, "画一张图", _clerk, _now);
        return (state switch
        {
            Draft => walk,
            InReview => walk.Take(EditorialEvent.Submit),
            Returned => walk.Take(EditorialEvent.Submit).Take(EditorialEvent.Return, People.SignerOf(Gate.FirstReview)),
            Ready => walk.Take(EditorialEvent.Submit).SignAll(),
            Published => walk.Take(EditorialEvent.Submit).SignAll().Take(EditorialEvent.Release),
            Withdrawn => walk.Take(EditorialEvent.Submit).SignAll().Take(EditorialEvent.Release).Decide(EditorialEvent.Withdraw),
            Abandoned => walk.Take(EditorialEvent.Abandon),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        }).Edition;
    }

    private static string Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Rule;
}
