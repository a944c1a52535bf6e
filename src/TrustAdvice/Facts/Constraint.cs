namespace TrustAdvice.Facts;

/// <summary>One fact of a condition and the values it accepts: bit 0 is unknown, bit n the fact's n-th value.</summary>
internal readonly record struct Constraint(int Fact, ulong Accepted)
{
    public bool Accepts(int code) => (Accepted >> code & 1) != 0;
}
