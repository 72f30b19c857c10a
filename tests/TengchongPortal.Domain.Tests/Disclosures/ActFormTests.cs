using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>What an act must bring with it, and what it leaves in the record book.</summary>
public sealed class ActFormTests
{
    public static TheoryData<EditorialEvent> Versioned => [.. EditorialWorkflow.Steps.Where(step => step.Guards.Contains(Guard.VersionMatches)).Select(step => step.Event)];

    [Theory]
    [MemberData(nameof(Versioned))]
    public void Whoever_does_not_say_which_version_was_seen_is_refused(EditorialEvent taken)
    {
        var scene = Scene.Fine(taken).Asking(act => act with { SeenVersion = null });

        Assert.Equal("stale.version", scene.Objection?.Code);
        Assert.All(EditorialWorkflow.StepOf(taken).Parts, part => Assert.NotEqual(Part.System, part));
    }

    [Theory]
    [InlineData(EditorialEvent.Submit)]
    [InlineData(EditorialEvent.Emergency)]
    [InlineData(EditorialEvent.PutUp)]
    public void The_carried_over_route_is_nobodys_way_to_the_public(EditorialEvent taken)
    {
        var scene = Scene.Fine(taken).Given(facts => facts with { RequiredRoute = RoutePlan.Parse("I@1:") });

        var refusal = Assert.Throws<RuleBrokenException>(() => scene.Edition.Take(scene.Act, scene.Facts));

        Assert.Equal("route.carried-over", refusal.Rule);
        Assert.Equal(EditorialState.Draft, scene.Edition.State);
    }

    [Theory]
    [InlineData("/records/0190a000", "/records/0190a000")]
    [InlineData("410", "")]
    public void Where_an_unpublished_address_leads_stands_in_a_field_of_its_own(string typed, string kept)
    {
        var scene = Scene.Fine(EditorialEvent.Unpublish).Asking(act => act with { Redirect = typed, LegalBasis = "/不是地址" });

        var line = scene.Edition.Take(scene.Act, scene.Facts);

        Assert.Equal(kept, line.Redirect);
        Assert.StartsWith("/不是地址", line.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("records", line.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_step_leads_anywhere() =>
        Assert.All(
            Enum.GetValues<EditorialEvent>().Except([EditorialEvent.Create, EditorialEvent.Unpublish]),
            taken => Assert.Equal("", TakenWith(Scene.Fine(taken).Asking(act => act with { Redirect = "/elsewhere" })).Redirect));

    [Fact]
    public void Half_a_character_has_no_hash_and_is_never_saved()
    {
        foreach (var broken in new[] { $"半{'\ud800'}个", $"{'\udc00'}", $"末尾{'\ud800'}" })
        {
            var text = Texts.Notice() with { Body = broken };

            Assert.Equal(StrictText.Unreadable, Assert.Throws<RuleBrokenException>(() => ContentHash.Of(text, new byte[ContentHash.SaltBytes])).Rule);
            Assert.Equal(StrictText.Unreadable, Assert.Throws<RuleBrokenException>(() => new EditionBuilder().Saying(text).Start()).Rule);
            Assert.False(StrictText.IsReadable(broken));
        }
    }

    [Fact]
    public void A_rare_character_of_two_halves_is_one_character()
    {
        Assert.True(StrictText.IsReadable("𬭎城"));
        Assert.False(StrictText.IsReadable("乱码�"));
        Assert.True(new EditionBuilder().Titled("关于𬭎城的通知").Start().Edition.Current.IsIntact);
    }

    private static StateEvent TakenWith(Scene scene) => scene.Edition.Take(scene.Act, scene.Facts);
}
