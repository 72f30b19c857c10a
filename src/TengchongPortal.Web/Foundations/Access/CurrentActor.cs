using System.Security.Claims;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>The signed-in person with the grants in force now. Read from the database at each request, so that a right taken away is gone at once.</summary>
public sealed class CurrentActor(IHttpContextAccessor http, ActingPersons persons, TimeProvider clock)
{
    private Task<Actor?>? _actor;

    public Task<Actor?> FindAsync() => _actor ??= LoadAsync();

    /// <exception cref="InvalidOperationException">Nobody is signed in: the door was left open.</exception>
    public async Task<Actor> RequireAsync() => await FindAsync() ?? throw new InvalidOperationException("A staff action was reached by nobody.");

    /// <summary>Address of the caller for the audit trail.</summary>
    public string Origin => http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";

    public DateTimeOffset Now => clock.GetUtcNow();

    private async Task<Actor?> LoadAsync()
    {
        if (http.HttpContext?.User is not { Identity.IsAuthenticated: true } user || !Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return null;
        }

        return await persons.FindAsync(id, Now, CancellationToken.None);
    }
}
