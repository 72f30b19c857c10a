using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddImportProvenance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Line",
                table: "BatchItems",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LineHash",
                table: "BatchItems",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SourceAddress",
                table: "BatchItems",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Line",
                table: "BatchItems");

            migrationBuilder.DropColumn(
                name: "LineHash",
                table: "BatchItems");

            migrationBuilder.DropColumn(
                name: "SourceAddress",
                table: "BatchItems");
        }
    }
}
