using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>Who signs what the office assigns, and what the desk says to a clerk who has letters.</summary>
public sealed class AssignedLetterTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task What_the_office_assigns_it_signs_itself()
    {
        var letter = await _town.WriteAsync(organ: null);
        await _town.TakeAsync(_town.Office, letter.Id, LetterAct.Assign, ("Organ", Organs.Department.Key), ("Words", "路灯由示例局维护，请示例局办理。"));

        var course = (await letter.Visitor.OpenAsync("/letters/status")).MainText;

        Assert.Contains("来信办理办公室", course, StringComparison.Ordinal);
        Assert.Contains(Organs.Department.Name, course, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_of_a_clerk_counts_the_letters_that_wait_and_that_of_others_does_not()
    {
        var letter = await _town.WriteAsync();

        Assert.Contains("1 件来信等您办理", (await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff")).TextOf("waiting-letters"), StringComparison.Ordinal);
        Assert.Null((await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync("/staff")).Find("waiting-letters"));

        await _town.AnswerAsync(letter.Id);
        Assert.Null((await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff")).Find("waiting-letters"));
    }
}
