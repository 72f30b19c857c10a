using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Codes;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>Draws the page of the own second factor, with a fresh key where none is set up; a form that comes back keeps its key.</summary>
public sealed class SecondFactorPageQuery(PortalDbContext db, SecondFactorKeys keys, CurrentActor current, SiteProfile site)
{
    public async Task<SecondFactorPage> RunAsync(EnrolForm? typed, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var own = await db.Users.AsNoTracking().SingleAsync(account => account.Id == actor.Id, ct);
        var key = (typed is null ? null : keys.Find(typed.Key, actor.Id)) ?? OneTimeCode.NewKey();
        var form = typed ?? new();
        form.Key = keys.Seal(key, actor.Id);
        var uri = UriOf(key, own.UserName!);
        return new(own.TwoFactorEnabled, own.SecondFactorSince, RecoveryCodes.Left(own.RecoveryCodes), form, Grouped(key), uri, QrCode.Of(uri));
    }

    private static string Grouped(byte[] key) => string.Join(' ', OneTimeCode.Written(key).Chunk(4).Select(part => new string(part)));

    private string UriOf(byte[] key, string userName) =>
        $"otpauth://totp/{Uri.EscapeDataString(site.Name)}:{Uri.EscapeDataString(userName)}?secret={OneTimeCode.Written(key)}&issuer={Uri.EscapeDataString(site.Name)}";
}
