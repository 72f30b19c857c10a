using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Importing.CarryingOver;

/// <summary>
/// The operating-system user of the command as an actor: no account, one grant, for the length of the run. Whoever may start the
/// executable beside the database holds it already; the record book gets the name (docs/decisions/0003-carried-over-route.md).
/// </summary>
internal static class ImportOperator
{
    private const int NameMaxLength = 60;

    public static Actor Of(string userName) =>
        new(IdOf(userName), userName.Length <= NameMaxLength ? userName : userName[..NameMaxLength], [new Grant(StaffRole.OfficeEditor, "/")]);

    /// <summary>The same person has the same id in every batch, and it is no account's.</summary>
    private static Guid IdOf(string userName) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"operating-system user:{userName}")).AsSpan(0, 16), bigEndian: true);
}
