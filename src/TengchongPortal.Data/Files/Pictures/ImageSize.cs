using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Data.Files.Pictures;

/// <summary>Pictures are judged by the size they say they have: drawing them is what costs memory.</summary>
internal static class ImageSize
{
    public static void Require(long width, long height, UploadLimits limits)
    {
        FileRefusals.Require(width > 0 && height > 0, FileRefusals.Mismatch);
        FileRefusals.Require(
            width <= limits.MaxImageSide && height <= limits.MaxImageSide && width * height <= limits.MaxPixels,
            FileRefusals.ImageSize(limits));
    }
}
