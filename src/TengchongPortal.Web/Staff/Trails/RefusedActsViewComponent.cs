using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>The refused acts of the last day, in red beside the entrance to the trail.</summary>
public sealed class RefusedActsViewComponent(RefusedActsQuery refused, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await EntryCount.ShowAsync("refused-acts", " 次越权或密码错误的操作，过去二十四小时", current, actor => refused.RunAsync(actor, HttpContext.RequestAborted));
}
