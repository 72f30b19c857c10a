using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Staff;

/// <summary>System, security and audit administrators are three persons (三员分立, GB/T 22239-2019 8.1.5): nobody holds two of the roles.</summary>
public static class AdministratorsApart
{
    public static ImmutableArray<StaffRole> Roles { get; } = [StaffRole.SystemAdministrator, StaffRole.SecurityAdministrator, StaffRole.AuditAdministrator];

    /// <param name="held">Roles that the person holds or will hold.</param>
    public static Refusal? Objection(StaffRole role, IEnumerable<StaffRole> held) =>
        Roles.Contains(role) && held.Any(other => other != role && Roles.Contains(other))
            ? new("grants.apart", "系统管理员、安全管理员、审计管理员必须由三个不同的人担任，一人不能兼任其中两项。")
            : null;
}
