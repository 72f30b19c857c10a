using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LineHash",
                table: "BatchItems",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SourceAddress",
                table: "BatchItems",
                type: "TEXT",
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
