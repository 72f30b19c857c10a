using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Conventions;

/// <summary>Sealed words rest as what the vault made of them; the context never opens them.</summary>
internal sealed class SealedTexts() : ValueConverter<SealedText, string>(words => words.Cipher, cipher => new SealedText(cipher));
