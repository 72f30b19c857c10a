namespace TengchongPortal.Domain.Kernel;

/// <summary>Words about or of a person as they rest in the database: enciphered. Whoever prints it prints nothing; only the vault opens it.</summary>
public sealed record SealedText(string Cipher)
{
    public static SealedText Nothing { get; } = new("");

    public bool IsNothing => Cipher.Length == 0;

    public override string ToString() => "***";
}
