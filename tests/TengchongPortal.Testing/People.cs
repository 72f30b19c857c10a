using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Testing;

/// <summary>The people of the tests: for each role a first and a second person with a fixed id,
/// and people who hold every role. By default they hold it at the city, and so at every organ below.</summary>
public static class People
{
    public const string City = "/530581000/";

    public const string Department = "/530581000/tc-d01/";

    public const string OtherDepartment = "/530581000/tc-d02/";

    /// <summary>The first person of the role; the same id on every call.</summary>
    public static Actor One(StaffRole role, string at = City) => Person(role, 1, at);

    /// <summary>The second person of the role, so that no rule about two persons stands in the way.</summary>
    public static Actor Another(StaffRole role, string at = City) => Person(role, 2, at);

    /// <summary>The n-th person of the role.</summary>
    public static Actor Person(StaffRole role, int number, string at = City) =>
        new(IdOf(1 + (int)role, number), $"{role} {number}", [new Grant(role, at)]);

    /// <summary>The n-th person who holds every role: the worst case of workflow.md 4.</summary>
    public static Actor HoldingEverything(int number, string at = City) =>
        new(IdOf(0, number), $"Everybody {number}", [.. Enum.GetValues<StaffRole>().Select(role => new Grant(role, at))]);

    /// <summary>A signed-in person without any role.</summary>
    public static Actor WithoutRole { get; } = new(IdOf(99, 1), "Nobody", []);

    /// <summary>The person who signs the gate: first of the role that holds it.</summary>
    public static Actor SignerOf(Gate gate, string at = City) => One(RoleOf(gate), at);

    public static StaffRole RoleOf(Gate gate) => gate switch
    {
        Gate.FirstReview => StaffRole.UnitReviewer,
        Gate.Secrecy => StaffRole.SecrecyReviewer,
        Gate.Legality => StaffRole.LegalityReviewer,
        Gate.Countersign => StaffRole.Countersigner,
        Gate.Proofreading => StaffRole.Proofreader,
        Gate.OfficeReview => StaffRole.OfficeEditor,
        Gate.FinalSign => StaffRole.FinalSigner,
        Gate.HeadSign => StaffRole.OrganHead,
    };

    private static Guid IdOf(int kind, int number) => new(kind, (short)number, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
