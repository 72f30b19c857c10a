using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

internal enum Naming
{
    Unlimited,
    Named,
    NotNamed,
}

internal sealed record MatrixCell(EditorialState State, EditorialEvent Event, MatrixSeat Seat);

/// <summary>From where somebody looks at an edition: with which role (null: none), as author or not, named or not.</summary>
internal sealed record MatrixSeat(StaffRole? Role, bool IsSystem, bool IsAuthor, Naming Naming)
{
    /// <summary>22 roles and none, as author and not, in three namings; and the portal itself, which writes nothing.</summary>
    public static ImmutableArray<MatrixSeat> All { get; } =
    [
        .. from role in Enum.GetValues<StaffRole>().Cast<StaffRole?>().Append(null)
           from isAuthor in new[] { false, true }
           from naming in Enum.GetValues<Naming>()
           select new MatrixSeat(role, false, isAuthor, naming),
        .. Enum.GetValues<Naming>().Select(naming => new MatrixSeat(null, true, false, naming)),
    ];

    public Actor Actor => this switch
    {
        { IsSystem: true } => Actor.System,
        { Role: { } role } => People.Person(role, 5, People.Department),
        _ => People.WithoutRole,
    };

    public Gate? Gate => Enum.GetValues<Gate>().Cast<Gate?>().FirstOrDefault(gate => Role == People.RoleOf(gate!.Value));
}
