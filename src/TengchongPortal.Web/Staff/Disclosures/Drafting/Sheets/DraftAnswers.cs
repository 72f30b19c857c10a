using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>How a sheet comes back: with what was typed, and each fault beside its field.</summary>
internal static class DraftAnswers
{
    extension(Controller controller)
    {
        public ViewResult Draft(DraftPage page, DraftResult result)
        {
            foreach (var fault in result.Faults)
            {
                controller.ModelState.AddModelError(fault.Field, fault.Message);
            }

            // A spent form came back with a key of its own.
            controller.ModelState.Remove(nameof(DraftForm.FormKey));
            var view = controller.View("Draft", page);
            view.StatusCode = result.Status;
            return view;
        }

        /// <summary>Both texts on one page. Saving again is then meant, so the form carries the version that is shown.</summary>
        public ViewResult Stale(DraftPage page)
        {
            // What was typed would be drawn instead of what the form holds now.
            var anew = page.Stale!.Taken.SelectMany(field => field.Properties).Append(nameof(DraftForm.SeenVersion)).Append(nameof(DraftForm.SeenRevision)).ToList();
            foreach (var key in controller.ModelState.Keys.Where(key => anew.Contains(key.Split('[')[0])).ToList())
            {
                controller.ModelState.Remove(key);
            }

            (page.Form.SeenVersion, page.Form.SeenRevision) = (page.Stale.Version, page.Stale.Theirs.Number);
            return controller.Draft(page, DraftResult.Stale);
        }
    }
}
