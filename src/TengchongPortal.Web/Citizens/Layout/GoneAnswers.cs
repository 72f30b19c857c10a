using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.Layout;

/// <summary>How an address answers whose text is not public any more.</summary>
public static class GoneAnswers
{
    extension(Controller controller)
    {
        /// <summary>410 with the reason, as a page.</summary>
        public ViewResult Gone(GonePage gone)
        {
            var view = controller.View("Gone", gone);
            view.StatusCode = StatusCodes.Status410Gone;
            return view;
        }
    }
}
