using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>Letters of years before the portal, by the steps of the domain in one transaction: two of three lie with the department, the third with the other one.</summary>
internal static class AnsweredYear
{
    private static readonly Actor[] _clerks = [People.Person(StaffRole.LettersClerk, 7, People.Department), People.Person(StaffRole.LettersClerk, 8, People.OtherDepartment)];

    /// <param name="answered">How many days after it came it was answered; null for one that is still owed.</param>
    public static Task<List<Guid>> WriteAsync(LetterTown town, int count, DateOnly first, int? answered, LetterKind kind = LetterKind.Enquiry) => town.Portal.InsideAsync(async services =>
    {
        var (db, vault, terms) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<PersonalVault>(), services.GetRequiredService<LetterTerms>());
        List<Letter> letters = [.. Enumerable.Range(0, count).Select(number => Write(number, ChinaTime.StartOf(first.AddDays(number)).AddHours(10), answered, kind, vault, terms))];
        db.Letters.AddRange(letters);
        await db.SaveChangesAsync();
        return letters.ConvertAll(letter => letter.Id);
    });

    private static Letter Write(int number, DateTimeOffset at, int? answered, LetterKind kind, PersonalVault vault, LetterTerms terms)
    {
        var clerk = _clerks[number % 3 / 2];
        var path = number % 3 == 2 ? People.OtherDepartment : People.Department;
        var letter = Letter.Receive(new(kind, path, new($"咨询第{number}件事", LetterTown.Text, "", LetterTown.Writer, LetterTown.Phone, ""), true, true), Receipt.IssueUntold(Guid.NewGuid(), at), vault.Seal, at);
        letter.Take(new(LetterAct.Accept, clerk, at.AddHours(1)) { SeenVersion = letter.Version }, new(terms));
        if (answered is { } days)
        {
            letter.Take(new(LetterAct.Answer, clerk, at.AddDays(days).AddHours(2)) { Words = LetterTown.Answer, Sealed = vault.Seal(LetterTown.Answer), SeenVersion = letter.Version }, new(terms));
        }

        return letter;
    }
}
