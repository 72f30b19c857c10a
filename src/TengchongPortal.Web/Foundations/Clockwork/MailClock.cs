using TengchongPortal.Data.Outbox.Mail;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Brings what lies in the outbox to its readers, each mail by itself, so that none stands in the way of another.</summary>
public sealed class MailClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailClock> log) : Clock(TimeSpan.FromSeconds(10), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        foreach (var mail in await InsideAsync((MailDelivery delivery) => delivery.LeaseAsync(Now, ct)))
        {
            var fault = await GuardAsync($"deliver mail {mail}", () => InsideAsync((MailDelivery delivery) => delivery.DeliverAsync(mail, Now, ct)));
            if (fault is not null)
            {
                await GuardAsync($"set back mail {mail}", () => InsideAsync((MailDelivery delivery) => delivery.SetBackAsync(mail, fault.Message, Now, ct)));
            }
        }
    }
}
