using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;

namespace TengchongPortal.Web.Foundations.Rooms;

/// <summary>How pages are drawn: views by room, Chinese characters as themselves, no client-side validation markup.</summary>
public static class RoomsFeature
{
    public static IMvcBuilder AddRooms(this IMvcBuilder mvc)
    {
        ArgumentNullException.ThrowIfNull(mvc);
        mvc.Services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new RoomViews()));

        // The default encoder writes every Chinese character as an eight-byte entity.
        mvc.Services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        return mvc
            .AddJsonOptions(json => json.JsonSerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All))
            .AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false);
    }
}
