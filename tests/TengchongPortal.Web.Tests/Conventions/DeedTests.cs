using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Submitting;
using TengchongPortal.Web.Staff.Disclosures.Steps;
using TengchongPortal.Web.Staff.SignIn;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>Whoever sends a form is told on the next page that it was done, and what that means.</summary>
public sealed class DeedTests
{
    // Tell by the event that was taken.
    private static readonly Type[] _steps = [typeof(StepController), typeof(SubmitController)];

    // Answer with a page of their own: a preview, a one-time password, a result, a search; or start and end being signed in.
    private static readonly string[] _answerThemselves =
        ["Preview", "Reissue", "Keep", "KeepFresh", "Answer", "Convert", "Paste", "Issue", "Open", "Check", "Clean", "Create.AccountsController", "Try", "Show"];

    [Fact]
    public void Every_act_of_the_office_says_that_it_was_done()
    {
        var silent = HouseTypes.Web.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Controller)) && HouseTypes.IsBelow(type, "TengchongPortal.Web.Staff") && !HouseTypes.IsBelow(type, typeof(SignInController).Namespace!) && !_steps.Contains(type))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(action => action.GetCustomAttribute<HttpPostAttribute>() is not null && action.GetCustomAttribute<SentByItselfAttribute>() is null && action.GetCustomAttribute<TellsAttribute>() is null)
            .Where(action => !_answerThemselves.Contains(action.Name) && !_answerThemselves.Contains($"{action.Name}.{action.DeclaringType!.Name}"))
            .Select(action => $"{action.DeclaringType!.Name}.{action.Name}");

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_sentence_is_one_and_no_two_events_say_the_same()
    {
        Assert.All(Enum.GetValues<Deed>(), deed => Assert.EndsWith("。", deed.Label, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<EditorialEvent>(), taken => Assert.EndsWith("。", taken.Done, StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<EditorialEvent>().Length, Enum.GetValues<EditorialEvent>().Select(taken => taken.Done).Distinct().Count());
    }
}
