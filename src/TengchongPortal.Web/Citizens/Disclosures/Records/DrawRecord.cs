using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>Draws the views of the record pages as somebody gets them who is not signed in: the same files, so that a preview cannot differ.</summary>
public sealed class DrawRecord(IRazorViewEngine views, IActionDescriptorCollectionProvider actions, ITempDataProvider keep, IHttpContextAccessor http)
{
    public Task<string> PageAsync(RecordPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return RunAsync(nameof(RecordsController.Show), PublicAddresses.Record(page.Id), page);
    }

    public Task<string> PaperAsync(RecordPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return RunAsync(nameof(RecordsController.Print), PublicAddresses.RecordOnPaper(page.Id), page);
    }

    private async Task<string> RunAsync(string action, string address, RecordPage page)
    {
        var outside = Outside(action, address);
        var view = views.FindView(outside, action, isMainPage: true).EnsureSuccessful(null).View!;
        var words = new ViewDataDictionary<RecordPage>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = page };
        using var writer = new StringWriter();
        await view.RenderAsync(new(outside, view, words, new TempDataDictionary(outside.HttpContext, keep), writer, new HtmlHelperOptions()));
        return writer.ToString();
    }

    /// <summary>A request as a citizen would make it: at the public address, without a session.</summary>
    private ActionContext Outside(string action, string address)
    {
        var inside = http.HttpContext!;
        var outside = new DefaultHttpContext { RequestServices = inside.RequestServices };
        (outside.Request.Method, outside.Request.Scheme, outside.Request.Host) = (HttpMethods.Get, inside.Request.Scheme, inside.Request.Host);
        (outside.Request.PathBase, outside.Request.Path) = (inside.Request.PathBase, address);
        outside.SetEndpoint(inside.GetEndpoint());
        var door = actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>().Single(one => one.ControllerTypeInfo == typeof(RecordsController) && one.ActionName == action);
        return new(outside, new() { Values = { ["controller"] = door.ControllerName, ["action"] = action } }, door);
    }
}
