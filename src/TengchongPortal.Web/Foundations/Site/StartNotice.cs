using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Web.Foundations.Site;

/// <summary>What a developer reads after the start: the addresses, and in a demonstration how to sign in.</summary>
public static class StartNotice
{
    public static void SayWhenStarted(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Lifetime.ApplicationStarted.Register(() => Say(app));
    }

    private static void Say(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.Out.WriteLine($"门户已启动：{string.Join("  ", addresses)}");
        if (app.Environment.IsDevelopment() && app.Services.GetRequiredService<Demonstration>().IsOn)
        {
            Console.Out.WriteLine("演示城市：在 /staff/sign-in 点选演示人员登录；签字时的统一密码：" + PeopleSeed.DemonstrationPassword);
            Console.Out.WriteLine("例如 mingyue（信息员）、qingquan（初审）、xuefeng（保密审查）、heye（文字复核）、guyu（复审编辑）、taishan（终审）");
        }
    }
}
