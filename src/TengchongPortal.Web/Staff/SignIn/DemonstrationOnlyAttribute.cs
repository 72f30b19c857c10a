using Microsoft.AspNetCore.Mvc.ActionConstraints;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>An action that does not exist, and so answers 404 before anything else is looked at, unless the door for invented people is open.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DemonstrationOnlyAttribute : Attribute, IActionConstraint
{
    public int Order => 0;

    public bool Accept(ActionConstraintContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RouteContext.HttpContext.RequestServices.GetRequiredService<DemonstrationDoor>().IsOpen;
    }
}
