using Microsoft.AspNetCore.Authorization;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Who may enter a staff room: holders of any of these capabilities at any organ. What may be done there, the object decides.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class MayAttribute(params Capability[] capabilities) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>Empty: anybody who is signed in.</summary>
    public IReadOnlyList<Capability> Capabilities { get; } = capabilities;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
