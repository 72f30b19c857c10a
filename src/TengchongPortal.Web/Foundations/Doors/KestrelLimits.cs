using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>Puts the configured limits where the server and the form reader look for them.</summary>
public static class KestrelLimits
{
    public static void Apply(this RequestLimits limits, KestrelServerOptions kestrel)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(kestrel);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = limits.BodyBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        kestrel.Limits.MaxRequestHeaderCount = limits.HeaderCount;
        kestrel.Limits.MaxRequestLineSize = limits.AddressBytes;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeaderSeconds);
    }

    public static void Apply(this RequestLimits limits, FormOptions form)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(form);
        form.ValueCountLimit = limits.FormFields;
        form.KeyLengthLimit = limits.FormNameCharacters;
        form.ValueLengthLimit = limits.FormValueCharacters;
        form.MultipartBodyLengthLimit = limits.BodyBytes;
    }
}
