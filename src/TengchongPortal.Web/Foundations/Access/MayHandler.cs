using Microsoft.AspNetCore.Authorization;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Answers <see cref="MayAttribute"/> from the grants that are in force at this request.</summary>
public sealed class MayHandler(CurrentActor current) : AuthorizationHandler<MayAttribute>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, MayAttribute requirement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(requirement);
        if (IsOpen(context)
            && await current.FindAsync() is { } actor
            && (requirement.Capabilities.Count == 0 || requirement.Capabilities.Any(actor.MayAnywhere)))
        {
            context.Succeed(requirement);
        }
    }

    private static bool IsOpen(AuthorizationHandlerContext context) =>
        context.User.EntryDutyAddress is null
        || ((context.Resource as HttpContext)?.GetEndpoint()?.Metadata.GetMetadata<OpenBeforeEntryAttribute>() is { } room && context.User.HasClaim(EntryDuties.Claim, room.Duty));
}
